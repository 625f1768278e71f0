package org.carerecordguarantee.features;

/** One tag as it stands in a feature file, without its {@code @}. */
public record Tag(int line, String name) {}
