package org.beenthere.app.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "BeenThere " + Objects.requireNonNullElse(version, "(not built yet)") + " on Java " + Runtime.version()
        };
    }
}
