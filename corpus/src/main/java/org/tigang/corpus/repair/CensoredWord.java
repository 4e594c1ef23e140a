package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 人大会副主任 for 人大常委会副主任: a filter took 常委 out. It is put back where nothing else can have stood there,
/// and proposed where something else could; names and slogans that were taken out stay open (see [Deletions]).
final class CensoredWord implements Repair {
    private static final String WORD = "常委";

    /// A people's congress has a 常委会, and its 会议 is no 会.
    private static final Pattern SURE =
            Pattern.compile("(?:(?<=[省市县区州盟旗镇乡国级请受向经由]人大)|(?<=(?:人大|代表大会)及其))会(?![议场堂址上期前后间])" + "|(?<=政治局)会(?=会议)");

    /// Committees of the other parties do call themselves 市委会.
    private static final Pattern LIKELY =
            Pattern.compile("(?<=(?<![革盟建进派党社])[省市县区州]委)会(?=[^。\\n]{0,4}(?:听取|研究|审议|讨论|会议))"
                    + "|(?<=[省市]委)、(?=[市县区州]委(?:副)?书记|(?:宣传|组织|统战)部(?:部)?长|政法委书记)");

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        if (text.contains("大会") || text.contains("其会") || text.contains("局会")) {
            SURE.matcher(text)
                    .results()
                    .map(place -> new Replacement(
                            EditKind.SUBSTITUTION, new Span(place.start(), place.end()), WORD + place.group(), false))
                    .forEach(found::add);
        }
        if (text.contains("委会") || text.contains("委、")) {
            LIKELY.matcher(text)
                    .results()
                    .map(place -> Replacement.proposal(
                            EditKind.SUBSTITUTION, new Span(place.start(), place.end()), WORD + place.group()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing(Replacement::at));
        return found;
    }
}
