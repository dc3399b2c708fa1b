package org.prongsai.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.page.view.Chart;
import org.prongsai.page.view.Share;

/** Measures the bars of charts. */
final class Charts {

    private Charts() {}

    /** A bar of one part. */
    static Chart.Bar bar(String label, String value, String code, BigDecimal length, BigDecimal scale) {
        return new Stack(scale).add(code, label, value, length).bar(label, value);
    }

    /** Lays parts side by side; parts of nothing are left out. */
    static final class Stack {
        private final BigDecimal scale;
        private final List<Share> parts = new ArrayList<>();
        private BigDecimal end = BigDecimal.ZERO;

        Stack(BigDecimal scale) {
            this.scale = scale;
        }

        Stack add(String code, String label, String text, BigDecimal length) {
            if (length.signum() > 0) {
                parts.add(new Share(code, label, text, Shares.percent(end, scale), Shares.percent(length, scale)));
                end = end.add(length);
            }
            return this;
        }

        Chart.Bar bar(String label, String value) {
            return new Chart.Bar(label, value, parts);
        }
    }
}
