package org.prongsai.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A free-standing page or a piece of news.
 *
 * @param slug last part of its address
 * @param news whether it is news
 * @param title heading
 * @param date day of the news; {@code null} for a page
 * @param updated day it was last changed; {@code null} when the agency's day holds
 * @param text Markdown
 * @param origin where it was written
 */
public record Article(
        String slug,
        boolean news,
        String title,
        @Nullable LocalDate date,
        @Nullable LocalDate updated,
        String text,
        Origin origin) {}
