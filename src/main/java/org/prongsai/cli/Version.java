package org.prongsai.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version written into the jar when it was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"prongsai " + Objects.requireNonNullElse(version, "(development)")};
    }
}
