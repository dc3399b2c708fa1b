package org.prongsai.render.jbake;

import java.io.File;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * What JBake's frame asks before it bakes.
 *
 * <p>Of the 70 questions of {@link JBakeConfiguration} it asks five, all for folders; any other question means that a
 * stock part has found its way in, and is refused.
 */
final class SiteConfiguration {

    private static final File NOWHERE = new Nowhere();
    private static final Map<String, Object> ANSWERS = Map.of(
            "getSourceFolder", NOWHERE,
            "getTemplateFolder", NOWHERE,
            "getContentFolder", NOWHERE,
            "getAssetFolder", NOWHERE,
            "getDestinationFolder", NOWHERE);

    private SiteConfiguration() {}

    static JBakeConfiguration create() {
        return (JBakeConfiguration) Proxy.newProxyInstance(
                SiteConfiguration.class.getClassLoader(),
                new Class<?>[] {JBakeConfiguration.class},
                (proxy, method, arguments) -> {
                    var answer = ANSWERS.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException("not configured: " + method.getName());
                    }
                    return answer;
                });
    }

    /** A folder that is there when JBake looks: pages come from memory and go to a sink. */
    private static final class Nowhere extends File {

        Nowhere() {
            super("nowhere");
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public boolean isDirectory() {
            return true;
        }

        @Override
        public boolean canRead() {
            return true;
        }

        @Override
        public boolean canWrite() {
            return true;
        }
    }
}
