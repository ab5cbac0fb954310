package io.masthead.domain.document.docx;

import static io.masthead.domain.document.docx.WordXml.p;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody who reads the line takes it for another equation. */
class WordEquationTest {

    private static String xml(String equation) {
        return equation.replaceAll("'([^']*)'", "<m:r><m:t>$1</m:t></m:r>")
                .replaceAll("(\\w+)=(\\S+);", "<m:$1 m:val=\"$2\"/>")
                .replaceAll("(\\w+)\\{", "<m:$1>")
                .replaceAll("\\}(\\w+)", "</m:$1>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "rad{deg{'3'}deg e{'8'}e}rad,∛8",
                "rad{deg{'n'}deg e{'x+1'}e}rad,√(n&x+1)",
                "rad{deg{}deg e{'x+1'}e}rad,√(x+1)",
                "sSubSup{e{'x'}e sub{'i'}sub sup{'2'}sup}sSubSup,x_i^2",
                "sSub{e{'x'}e sub{'i+1'}sub}sSub,x_(i+1)",
                "`d{dPr{begChr=[; endChr=]; sepChr=,;}dPr e{'a'}e e{'b'}e}d`,`[a,b]`",
                "d{e{f{fPr{type=noBar;}fPr num{'n'}num den{'k'}den}f}e}d,(n¦k)",
                "func{fName{limLow{e{'lim'}e lim{'n→∞'}lim}limLow}fName e{'f'}e}func,lim┬(n→∞) f",
                "acc{accPr{chr=⃗;}accPr e{'v'}e}acc,v⃗",
                "nary{naryPr{chr=∑;}naryPr sub{'i=1'}sub sup{'n'}sup e{'i'}e}nary,∑_(i=1)^n i",
                "m{mr{e{'1'}e e{'0'}e}mr mr{e{'0'}e e{'1'}e}mr}m,■(1&0@0&1)",
                "eqArr{e{'a'}e e{'b'}e}eqArr,█(a@b)"
            })
    void a_construction_keeps_what_it_means(String equation, String line) {
        var text = WordParts.of(p("<m:oMath>" + xml(equation) + "</m:oMath>")).read(Reading.ACCEPT_ALL);

        assertThat(text.document().text()).isEqualTo(line);
        assertThat(text.warnings()).extracting(WordWarning::code).containsExactly(WordWarningCode.EQUATION);
    }

    @Test
    void a_sign_that_is_longer_than_one_is_cut() {
        var equation = xml("d{dPr{sepChr=" + "ab".repeat(1_000) + ";}dPr " + "e{'x'}e ".repeat(3) + "}d");
        var text = WordParts.of(p("<m:oMath>" + equation + "</m:oMath>")).read(Reading.ACCEPT_ALL);

        assertThat(text.document().text()).isEqualTo("(xaxax)");
    }
}
