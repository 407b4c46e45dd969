package org.spoor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract, held against answers. Remembers which operations were answered. */
final class Contract {
  private static final String ID = "https://spoor.example/openapi.json";

  private final JsonNode document;
  private final SchemaRegistry schemas;
  final Set<String> answered = new TreeSet<>();

  Contract(String yaml) {
    // Served as it stands: dates in examples are strings, not YAML's timestamps.
    Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    document = Served.JSON.valueToTree(tree);
    schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(ID, document.toString())));
  }

  /** All operations. */
  Set<String> operations() {
    Set<String> all = new TreeSet<>();
    document
        .path("paths")
        .forEach(
            path ->
                path.forEach(
                    operation -> {
                      if (operation.has("operationId")) {
                        all.add(operation.path("operationId").asText());
                      }
                    }));
    return all;
  }

  /** Holds an answer against what the operation says of its status and kind. */
  void holds(String operation, HttpResponse<String> answer) {
    JsonNode found = operation(operation);
    String status = String.valueOf(answer.statusCode());
    assertThat(answer.headers().firstValue("X-Request-Id")).as("the request's number").isPresent();
    JsonNode response = found.path("responses").path(status);
    boolean problem = answer.statusCode() >= 400;
    assertThat(problem || !response.isMissingNode())
        .as(operation + " answers " + status + ": " + answer.body())
        .isTrue();
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
    if (problem) {
      assertThat(type).isEqualTo("application/problem+json");
      valid("Problem", answer.body());
    } else {
      answered.add(operation);
      if (response.has("content")) {
        assertThat(response.path("content").has(type))
            .as(operation + " is of kind " + type)
            .isTrue();
        String ref = response.path("content").path(type).path("schema").path("$ref").asText();
        if (!ref.isEmpty()) {
          valid(ref.substring(ref.lastIndexOf('/') + 1), answer.body());
        }
      }
    }
  }

  private JsonNode operation(String id) {
    for (JsonNode path : document.path("paths")) {
      for (JsonNode operation : path) {
        if (operation.path("operationId").asText().equals(id)) {
          return operation;
        }
      }
    }
    throw new AssertionError("no operation " + id);
  }

  void valid(String schema, String json) {
    List<Error> errors =
        schemas
            .getSchema(SchemaLocation.of(ID + "#/components/schemas/" + schema))
            .validate(json, InputFormat.JSON);
    assertThat(errors)
        .as(schema + ": " + json.substring(0, Math.min(600, json.length())))
        .isEmpty();
  }

  /** The codes that problems may have. */
  Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    document
        .path("components")
        .path("schemas")
        .path("Problem")
        .path("properties")
        .path("code")
        .path("enum")
        .forEach(code -> codes.add(code.asText()));
    return codes;
  }
}
