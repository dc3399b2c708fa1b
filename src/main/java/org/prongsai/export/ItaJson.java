package org.prongsai.export;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.ItaScore;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;

/** {@code ita.json}: the scores of a year, the total they form and the published one. */
final class ItaJson implements Exporter {

    @Override
    public void export(Site site, OutputSink sink) {
        var addresses = Addresses.of(site);
        for (Agency agency : site.agencies()) {
            for (ItaResult result : agency.itaResults()) {
                var scheme = site.itaSchemes().get(result.fiscalYear());
                sink.accept(
                        addresses.ita(agency, result.fiscalYear()).beside("ita.json"),
                        JsonFile.bytes(json -> write(json, agency, result, scheme)));
            }
        }
    }

    private static void measure(
            JsonFile json, IntegrityMeasures.Topic topic, IntegrityMeasures.Measure measure, @Nullable ItaScheme scheme)
            throws IOException {
        json.text("topic", topic.number());
        json.text("topicTitle", topic.title());
        json.text("code", measure.code());
        json.textOrNull("title", CsvTables.title(measure, scheme));
        json.texts("steps", measure.steps());
        json.period("period", measure.period());
        json.texts("responsible", measure.responsible());
    }

    private static void write(JsonFile json, Agency agency, ItaResult result, @Nullable ItaScheme scheme)
            throws IOException {
        var score = scheme == null ? null : ItaScore.of(scheme, result).orElse(null);
        json.text("agency", agency.id());
        json.number("fiscalYear", result.fiscalYear().number());
        json.array("indicators", () -> {
            if (scheme != null) {
                for (ItaScheme.Indicator indicator : scheme.indicators()) {
                    json.element(() -> {
                        json.number("no", indicator.number());
                        json.text("tool", indicator.tool());
                        json.text("name", indicator.name());
                        json.number("score", result.scores().get(indicator.number()));
                    });
                }
            }
        });
        json.object("tools", () -> {
            if (score != null) {
                for (var tool : score.tools().entrySet()) {
                    json.score(tool.getKey(), tool.getValue());
                }
            }
        });
        json.score("computedTotal", score == null ? null : score.total());
        json.number("publishedTotal", result.total());
        json.text("rating", result.rating());
        var level = score == null ? null : score.level();
        json.flag(
                "ratingProven",
                scheme != null
                        && scheme.provesLevel()
                        && level != null
                        && level.name().equals(result.rating()));
        var measures = result.measures();
        if (measures != null) {
            var year = measures.forYear();
            json.number("measuresForYear", year == null ? null : BigDecimal.valueOf(year.number()));
            json.array("measures", () -> {
                for (IntegrityMeasures.Topic topic : measures.topics()) {
                    for (IntegrityMeasures.Measure measure : topic.measures()) {
                        json.element(() -> measure(json, topic, measure, scheme));
                    }
                }
            });
        }
    }
}
