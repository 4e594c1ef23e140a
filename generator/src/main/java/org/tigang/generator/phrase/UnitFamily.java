package org.tigang.generator.phrase;

/// Units that are spoken of alike: a frame for 亿元 serves 万元, not 人次.
enum UnitFamily {
    MONEY,
    RATE,
    PERSONS,
    MASS,
    COUNT;

    static UnitFamily of(String unit) {
        if (unit.endsWith("元")) {
            return MONEY;
        }
        if (unit.equals("%") || unit.equals("‰")) {
            return RATE;
        }
        if (unit.endsWith("人") || unit.endsWith("人次") || unit.endsWith("名")) {
            return PERSONS;
        }
        boolean mass = unit.endsWith("吨") || unit.endsWith("斤") || unit.endsWith("千瓦时") || unit.endsWith("亩");
        return mass ? MASS : COUNT;
    }
}
