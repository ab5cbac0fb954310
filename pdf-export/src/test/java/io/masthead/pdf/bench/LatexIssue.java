package io.masthead.pdf.bench;

import io.masthead.domain.document.html.HtmlWriter;
import io.masthead.domain.edition.Manuscript;
import io.masthead.domain.edition.Manuscript.ManuscriptSection;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The manuscript for LuaLaTeX: our page, margins, fonts, sizes and contents, with microtype as it comes, and tags. Without XMP:
 * what writes it in TeX Live 2022 does not end, for one name of a document in two.
 */
final class LatexIssue {
    private static final String SHEET = """
            \\DocumentMetadata{xmp=false,testphase=phase-II,pdfversion=1.7,lang=LANGUAGE}
            \\documentclass[a4paper]{article}
            \\usepackage[MARGINS,headsep=6mm]{geometry}
            \\usepackage{fontspec}
            \\usepackage[english]{babel}
            \\usepackage{microtype}
            \\setmainfont{SourceSerif4}[Path=FONTS,Ligatures=TeXReset,Extension=.ttf,UprightFont=*_400Regular,\
            ItalicFont=*_400Regular_Italic,BoldFont=*_600SemiBold,BoldItalicFont=*_600SemiBold_Italic]
            \\setsansfont{Inter}[Path=FONTS,Ligatures=TeXReset,Extension=.ttf,UprightFont=*_400Regular,BoldFont=*_600SemiBold]
            \\makeatletter
            \\renewcommand\\normalsize{\\fontsize{10.2bp}{13.872bp}\\selectfont}
            \\newcommand\\head[2]{\\normalfont\\sffamily\\bfseries\\raggedright\\hyphenpenalty10000\\fontsize{#1}{#2}\\selectfont}
            \\renewcommand\\section{\\@startsection{section}{1}{0pt}{-20bp}{12bp}{\\head{16bp}{21bp}}}
            \\renewcommand\\subsection{\\@startsection{subsection}{2}{0pt}{-10bp}{3bp}{\\head{11bp}{15bp}}}
            \\renewcommand\\subsubsection{\\@startsection{subsubsection}{3}{0pt}{-10bp}{3bp}{\\head{10bp}{14bp}}}
            \\renewcommand\\l@section{\\@dottedtocline{1}{0pt}{0pt}}
            \\def\\@listi{\\leftmargin1.6em\\topsep5bp\\partopsep0pt\\itemsep0pt\\parsep0pt}
            \\let\\@listI\\@listi
            \\def\\ps@bench{\\def\\@oddhead{\\sffamily\\fontsize{7.5bp}{9bp}\\selectfont Bulletin\\hfil}\
            \\def\\@oddfoot{\\hfil\\sffamily\\fontsize{8.5bp}{10bp}\\selectfont\\thepage}}
            \\makeatother
            \\setcounter{secnumdepth}{-2}
            \\setcounter{tocdepth}{1}
            \\widowpenalty10000 \\clubpenalty10000 \\raggedbottom \\emergencystretch1em
            \\pagestyle{bench}
            \\begin{document}
            \\setlength\\parindent{1.3em}\\setlength\\parskip{0pt}
            \\tableofcontents
            \\clearpage
            """;

    private final StringBuilder out = new StringBuilder();

    private LatexIssue() {}

    static String of(Manuscript manuscript, Path fonts) {
        var margins = manuscript.style().margins();
        LatexIssue issue = new LatexIssue();
        issue.out.append(SHEET.replace("LANGUAGE", manuscript.language())
                .replace("FONTS", fonts.toAbsolutePath() + "/")
                .replace(
                        "MARGINS",
                        "top=%dmm,right=%dmm,bottom=%dmm,left=%dmm"
                                .formatted(margins.top(), margins.right(), margins.bottom(), margins.left())));
        for (ManuscriptSection section : manuscript.sections()) {
            issue.block("section", Jsoup.parseBodyFragment("").body().text(section.title()));
            issue.children(
                    Jsoup.parseBodyFragment(HtmlWriter.write(section.body())).body());
        }
        return issue.out.append("\\end{document}\n").toString();
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "p" -> paragraph(element);
            case "h2" -> block("subsection", element);
            case "h3", "h4" -> block("subsubsection", element);
            case "ul" -> environment("itemize", element);
            case "ol" -> environment("enumerate", element);
            case "blockquote", "aside" -> environment("quote", element);
            case "li" -> {
                out.append("\\item ");
                paragraph(element);
            }
            case "strong" -> call("textbf", element);
            case "em" -> call("emph", element);
            default -> children(element);
        }
    }

    private void paragraph(Element paragraph) {
        children(paragraph);
        out.append("\n\n");
    }

    private void block(String command, Element element) {
        call(command, element);
        out.append("\n\n");
    }

    private void environment(String name, Element element) {
        out.append("\\begin{").append(name).append("}\n");
        children(element);
        out.append("\\end{").append(name).append("}\n\n");
    }

    private void call(String command, Element inside) {
        out.append('\\').append(command).append('{');
        children(inside);
        out.append('}');
    }

    private void text(String text) {
        for (char c : text.replaceAll("[\\s&&[^\\u00a0]]+", " ").toCharArray()) {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '\u00a0' -> out.append('~');
                case '{', '}', '$', '&', '#', '_', '%' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
    }
}
