package org.spoor.model;

/** A time expression, whether or not an event uses it. */
public record DateMention(String id, Span span, DateValue value) implements Finding {}
