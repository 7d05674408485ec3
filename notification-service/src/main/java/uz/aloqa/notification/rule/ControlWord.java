package uz.aloqa.notification.rule;

/** Whether an appeal is on control. */
enum ControlWord {
    ON,
    OFF;

    static ControlWord of(boolean onControl) {
        return onControl ? ON : OFF;
    }
}
