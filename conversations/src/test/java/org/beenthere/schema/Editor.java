package org.beenthere.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What an editor with a schema says of a file: it reads YAML as everybody does, where 5 is a number and true is no word. */
record Editor(Schema schema) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Editor with(String schema) throws IOException {
        return new Editor(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(node(schema)));
    }

    /** The schema itself. */
    static JsonNode node(String schema) throws IOException {
        return JSON.readTree(resource("/schema/" + schema));
    }

    static String resource(String name) throws IOException {
        try (var in = Editor.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Everything that it marks. */
    List<String> complaints(String yaml) {
        try {
            var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
            JsonNode read = JSON.valueToTree(new Load(settings).loadFromString(yaml));
            return schema.validate(read).stream().map(Error::toString).toList();
        } catch (YamlEngineException e) {
            return List.of(e.getMessage());
        }
    }
}
