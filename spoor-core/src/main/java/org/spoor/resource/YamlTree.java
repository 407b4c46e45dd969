package org.spoor.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A node of a YAML file, with its path for messages.
 *
 * <p>Only maps, lists and plain values; anchors, tags and custom types are not part of the format.
 */
public final class YamlTree {
  private final String path;
  private final @Nullable Object value;

  private YamlTree(String path, @Nullable Object value) {
    this.path = path;
    this.value = value;
  }

  /**
   * Reads a file from the class path.
   *
   * @throws IllegalStateException when it is missing or not YAML
   */
  public static YamlTree load(String resource) {
    try (InputStream in = YamlTree.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("there is no resource " + resource);
      }
      return read(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a file of the user.
   *
   * @param name for messages
   * @throws IllegalStateException when it is not YAML; the message names the line
   */
  public static YamlTree read(String name, InputStream in) {
    try {
      Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new YamlTree(name, root);
    } catch (YAMLException e) {
      throw new IllegalStateException(name + " is not YAML: " + e.getMessage(), e);
    }
  }

  /** The node's children, where it is a list; empty where there is nothing. */
  public List<YamlTree> list() {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> items)) {
      throw error("a list is wanted here");
    }
    List<YamlTree> nodes = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      nodes.add(new YamlTree(path + "[" + i + "]", items.get(i)));
    }
    return nodes;
  }

  /** The child with this key; an empty node where there is none. */
  public YamlTree at(String key) {
    return new YamlTree(path + "." + key, map().get(key));
  }

  /** The keys of a map in the order of the file. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Object key : map().keySet()) {
      keys.add(String.valueOf(key));
    }
    return keys;
  }

  /** The value as text; empty where there is none. */
  public Optional<String> text() {
    return value == null ? Optional.empty() : Optional.of(String.valueOf(value));
  }

  /**
   * The value as text.
   *
   * @throws IllegalStateException where there is none
   */
  public String required() {
    return text().orElseThrow(() -> error("a value is wanted here"));
  }

  /** The values of a list as texts; a single value counts as a list of one. */
  public List<String> texts() {
    if (value != null && !(value instanceof List<?>)) {
      return List.of(required());
    }
    List<String> texts = new ArrayList<>();
    for (YamlTree node : list()) {
      texts.add(node.required());
    }
    return texts;
  }

  /** Whether there is something here. */
  public boolean present() {
    return value != null;
  }

  /** An error that names this node. */
  public IllegalStateException error(String message) {
    return new IllegalStateException(path + ": " + message);
  }

  private Map<?, ?> map() {
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> entries)) {
      throw error("keys and values are wanted here");
    }
    return entries;
  }
}
