package org.beenthere;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All classes of the core, without its tests. */
final class CoreClasses {

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages("org.beenthere");

    private CoreClasses() {}

    /** A package by itself, without those below it. */
    static String room(String name) {
        return "org.beenthere." + name;
    }

    /** A package with all below it. */
    static String roomAndBelow(String name) {
        return room(name) + "..";
    }
}
