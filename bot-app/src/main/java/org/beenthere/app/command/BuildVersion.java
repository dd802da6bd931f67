package org.beenthere.app.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Prints the version that the build wrote into the jar, and that of Java. */
public final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = BuildVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "BeenThere " + Objects.requireNonNullElse(version, "(not built yet)") + " on Java " + Runtime.version()
        };
    }
}
