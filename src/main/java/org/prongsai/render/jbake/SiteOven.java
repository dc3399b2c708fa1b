package org.prongsai.render.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * The order of a bake.
 *
 * <p>It is the stock one of JBake 2.7.0 but for four steps: the JVM's locale is left alone, no document types are
 * registered in static fields, there is no database schema, and the tools are ours instead of whatever the class path
 * offers first.
 */
final class SiteOven extends Oven {

    private final List<RenderingTool> tools;
    private final List<Throwable> errors = new ArrayList<>();

    SiteOven(Utensils utensils, List<RenderingTool> tools) {
        super(utensils);
        this.tools = List.copyOf(tools);
    }

    @Override
    public void bake() {
        var utensils = getUtensils();
        var store = utensils.getContentStore();
        try {
            store.startup();
            utensils.getCrawler().crawl();
            utensils.getCrawler().crawlDataFiles();
            for (RenderingTool tool : tools) {
                render(tool);
            }
        } finally {
            store.close();
            store.shutdown();
        }
    }

    @Override
    public void bake(File changed) {
        bake();
    }

    /** What failed in the last bake, in the order of the pages. */
    @Override
    public List<Throwable> getErrors() {
        return List.copyOf(errors);
    }

    private void render(RenderingTool tool) {
        var utensils = getUtensils();
        try {
            tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
        } catch (RenderingException e) {
            errors.addAll(Arrays.asList(e.getSuppressed()));
        }
    }
}
