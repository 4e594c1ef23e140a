package org.tigang.generator.intake;

import java.math.BigDecimal;

/// One cell of a table that holds a number.
///
/// @param reference `stats.xlsx!Sheet1!C2`, for CSV `stats.csv!C2`, for JSON the pointer `stats.json!/3/数值`
/// @param value exact, in the row's unit; a percent cell of a spreadsheet (0.972 shown as 97.2%) is 97.2
public record Cell(String reference, BigDecimal value) {

    /// Without file and sheet: C2, of JSON /3/数值.
    public String address() {
        return reference.substring(reference.lastIndexOf('!') + 1);
    }
}
