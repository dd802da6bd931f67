package org.beenthere.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beenthere.app.CannotStart;

/** The environment variables, by name. A blank one counts as absent; others are stripped. */
record Environment(Map<String, String> variables) {

    private static final int HIGHEST_PORT = 65_535;

    Environment {
        variables = Map.copyOf(variables);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean isSet(String name) {
        return text(name).isPresent();
    }

    /** @throws CannotStart naming the variable and what it belongs to */
    String required(String name, String because) {
        return text(name).orElseThrow(() -> new CannotStart(name + " is missing: " + because));
    }

    /** @throws CannotStart if it is not a number from 0 to 65535 */
    OptionalInt port(String name) {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!value.get().matches("\\d{1,5}") || Integer.parseInt(value.get()) > HIGHEST_PORT) {
            throw new CannotStart(
                    name + " is not a port: set it to a number up to " + HIGHEST_PORT + ", such as 8080.");
        }
        return OptionalInt.of(Integer.parseInt(value.get()));
    }

    /** @throws CannotStart if it cannot be a path */
    Optional<Path> path(String name) {
        try {
            return text(name).map(Path::of);
        } catch (InvalidPathException e) {
            throw new CannotStart(name + " is not a path: set it to the name of a file or folder.", e);
        }
    }

    /** @throws CannotStart if it is neither true nor false */
    boolean flag(String name) {
        String value = text(name).orElse("false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart(name + " is neither true nor false: set it to one of the two.");
        };
    }
}
