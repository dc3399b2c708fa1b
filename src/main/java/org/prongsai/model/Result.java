package org.prongsai.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An output, outcome or indicator of a project.
 *
 * @param text what is promised
 * @param comparison {@code >=}, {@code <=} or {@code =}; empty without a target
 * @param target the number to reach; {@code null} when none is printed
 * @param unit what the number counts; may be empty
 * @param measuredBy how it is measured; may be empty
 */
public record Result(
        String text, String comparison, @Nullable BigDecimal target, String unit, String measuredBy) {}
