package org.prongsai.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.utils.PathUtils;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Gives Pebble the templates of one theme and nothing else. */
final class ThemeLoader implements Loader<String> {

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String path) {
        return new StringReader(
                theme.template(path).orElseThrow(() -> new LoaderException(null, "The theme has no template " + path)));
    }

    @Override
    public String createCacheKey(String name) {
        return name.endsWith(TemplateEngine.ENDING) ? name : name + TemplateEngine.ENDING;
    }

    /** Names count from the theme's root, but for those that begin with a dot. */
    @Override
    public @Nullable String resolveRelativePath(String relative, String anchor) {
        return PathUtils.resolveRelativePath(relative, anchor, '/');
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.template(createCacheKey(name)).isPresent();
    }

    // A theme's templates are UTF-8 and named in full.

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
