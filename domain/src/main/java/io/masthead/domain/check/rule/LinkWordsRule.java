package io.masthead.domain.check.rule;

import io.masthead.domain.check.text.CheckRule;
import io.masthead.domain.check.text.CheckedLine;
import io.masthead.domain.check.text.CheckedLine.Link;
import io.masthead.domain.check.text.Findings;
import io.masthead.domain.language.SearchFolding;
import java.util.regex.Pattern;

/** Links whose words say nothing of where they lead (WCAG 2.2, 2.4.4 and 2.4.9). */
final class LinkWordsRule implements TextRule {

    /** Folded: without capitals, dots and accents. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?:please )?(?:click|press|tap)(?: on)?(?: (?:here|this))?"
                    + "|(?:see |read |go )?here|(?:this|the) link|link|read more|more|learn more|find out more|details|this page"
                    + "|bura(?:ya|da|dan)?(?: (?:klikleyin|basin|kecin|daxil olun|baxin|tiklayin))?|kecid|bu kecid|etrafli"
                    + "|daha etrafli|davami|ardi|oxu|klikleyin|tiklayin(?:iz)?|buraya tiklayin(?:iz)?|devami|daha fazla"
                    + "|здесь|тут|сюда|нажмите(?: здесь| сюда)?|(?:по )?ссылк[аеу]|по этои ссылке|подробнее|далее|читать далее");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}/\\S*", Pattern.CASE_INSENSITIVE);

    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final int LONGEST_VAGUE = 60;

    @Override
    public void check(CheckedText text, Findings findings) {
        for (CheckedLine line : text.lines()) {
            line.links().forEach(link -> link(line, link, findings));
        }
    }

    private static void link(CheckedLine line, Link link, Findings findings) {
        String words = line.text().substring(link.from(), link.to()).strip();
        if (words.equals(link.address()) || ADDRESS.matcher(words).matches()) {
            findings.add(CheckRule.BARE_ADDRESS, line, link.from(), link.to(), null);
        } else if (isVague(words)) {
            findings.add(CheckRule.VAGUE_LINK, line, link.from(), link.to(), null);
        }
    }

    private static boolean isVague(String words) {
        return words.length() <= LONGEST_VAGUE
                && VAGUE.matcher(AROUND.matcher(SearchFolding.of(words)).replaceAll(""))
                        .matches();
    }
}
