package org.tigang.corpus.format;

import java.util.Optional;
import org.w3c.dom.Element;

/// One list of an OpenDocument text.
///
/// @param style the list style's name, its own or that of the list around it
/// @param level from 0
/// @param goesOn whether its numbers go on from a list before
record OdtList(String style, int level, boolean goesOn) {
    static OdtList of(Element list, Optional<OdtList> around) {
        String own = Xml.attribute(list, "style-name");
        String style = own.isEmpty() ? around.map(OdtList::style).orElse("") : own;
        boolean goesOn = Xml.attribute(list, "continue-numbering").equals("true")
                || !Xml.attribute(list, "continue-list").isEmpty();
        return new OdtList(style, around.map(outer -> outer.level() + 1).orElse(0), goesOn);
    }
}
