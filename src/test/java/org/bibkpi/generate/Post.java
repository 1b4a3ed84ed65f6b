package org.bibkpi.generate;

/** Where an author of one work says to work. */
record Post(Workplace workplace, Department department) {
    String abbreviated(final Dice dice) {
        return dice.pick(workplace.abbreviated()).replace("{}", department.abbreviated());
    }

    String english(final Dice dice) {
        return dice.pick(workplace.english()).replace("{}", department.english());
    }

    /** The form without chance. */
    String plain() {
        return workplace.english().get(0).replace("{}", department.english());
    }

    /** In Swedish where the place has a Swedish form, else in English. */
    String swedish(final Dice dice) {
        return workplace.swedish().isEmpty()
                ? english(dice)
                : dice.pick(workplace.swedish()).replace("{}", department.swedish());
    }
}
