package uz.aloqa.mahalla.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaskNumberTest {

    @Test
    void aNumberIsReadAsItIsWritten() {
        TaskNumber number = new TaskNumber(26, "1726266", 17);

        assertThat(number).hasToString("T26-1726266-000017-7");
        assertThat(TaskNumber.parse(" t26-1726266-000017-7 ")).contains(number);
    }

    @Test
    void noSlipOfOneDigitGoesUnnoticed() {
        String written = "T26-1726266-000017-7";
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != written.charAt(i)) {
                        String slip = written.substring(0, i) + digit + written.substring(i + 1);
                        assertThat(TaskNumber.parse(slip)).as(slip).isEmpty();
                    }
                }
            }
        }
    }
}
