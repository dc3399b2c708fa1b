/**
 * The formats of files as JSON Schema, for editors. {@link org.prongsai.schema.JsonSchema} writes one format;
 * {@link org.prongsai.schema.EditorSettings} tells VS Code which file has which.
 */
@NullMarked
package org.prongsai.schema;

import org.jspecify.annotations.NullMarked;
