package org.tigang.generator.formality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 版记.
///
/// @param distribution 抄送机关; in a bulletin 报, 送 and 发
/// @param printer 印发机关
/// @param printed 印发日期 with 印发, or the number of copies of a bulletin
public record Imprint(List<Distribution> distribution, Optional<String> printer, Optional<String> printed) {
    public static final Imprint NONE = new Imprint(List.of(), Optional.empty(), Optional.empty());

    public Imprint {
        distribution = List.copyOf(distribution);
    }

    /// Who receives a copy.
    ///
    /// @param label 抄送
    /// @param receivers as they stand behind the colon
    public record Distribution(String label, String receivers) {
        static final String ADDRESSEES = "主送";

        /// GB/T 9704-2012, 7.4.2: no rule stands between 主送 and 抄送.
        public boolean isOfAddressees() {
            return label.equals(ADDRESSEES);
        }
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    Imprint withAddressees(List<String> addressees) {
        List<Distribution> all = new ArrayList<>();
        all.add(new Distribution(Distribution.ADDRESSEES, String.join("，", addressees) + "。"));
        all.addAll(distribution);
        return new Imprint(all, printer, printed);
    }
}
