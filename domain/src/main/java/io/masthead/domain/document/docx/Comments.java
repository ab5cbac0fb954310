package io.masthead.domain.document.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The comments of a file, and where they stand (ECMA-376-1, 17.13.4). */
final class Comments {
    private final Budget budget;
    private final Map<String, CommentDraft> byId = new LinkedHashMap<>();
    private final Map<String, CommentDraft> byParagraph = new HashMap<>();
    private final Set<CommentDraft> anchored = new LinkedHashSet<>();
    private final List<CommentDraft> open = new ArrayList<>();

    private Comments(Budget budget) {
        this.budget = budget;
    }

    static Comments read(WordPackage file) {
        var comments = new Comments(file.budget());
        Relationships parts = file.relationshipsOf(file.mainPart());
        comments.readPart(file, parts.part("comments"), comments::comment);
        comments.readPart(file, parts.part("commentsExtended"), comments::thread);
        return comments;
    }

    private interface ElementReader {
        void read(XmlCursor xml);
    }

    private void readPart(WordPackage file, String part, ElementReader reader) {
        try (XmlCursor xml = part.isEmpty() ? null : file.xml(part)) {
            if (xml != null) {
                xml.children(name -> {
                    budget.spend(Budget.BLOCK);
                    reader.read(xml);
                });
            }
        }
    }

    private void comment(XmlCursor xml) {
        if (xml.name().equals("w:comment")) {
            var draft = CommentDraft.read(xml, budget);
            byId.putIfAbsent(draft.id(), draft);
            draft.paragraphs().forEach(it -> byParagraph.put(it, draft));
        }
    }

    /** Which comment answers which, and whether it is done (MS-DOCX, 2.5.3.1). */
    private void thread(XmlCursor xml) {
        CommentDraft draft = byParagraph.get(xml.value("w15:paraId"));
        if (draft != null) {
            CommentDraft parent = byParagraph.get(xml.value("w15:paraIdParent"));
            draft.thread(parent == draft ? null : parent, xml.value("w15:done").equals("1"));
        }
    }

    /** The passage of a comment begins. */
    void start(String id, BlockPosition place) {
        CommentDraft draft = byId.get(id);
        if (draft != null && anchored.add(draft)) {
            draft.place(place);
            open.add(draft);
        }
    }

    void end(String id) {
        open.removeIf(it -> it.id().equals(id));
    }

    /**
     * The mark of a comment, which may have no passage.
     *
     * @return false where the file has no such comment
     */
    boolean reference(String id, BlockPosition place) {
        CommentDraft draft = byId.get(id);
        if (draft != null && anchored.add(draft)) {
            draft.place(place);
        }
        return draft != null;
    }

    /** Words of the text. */
    void text(String words) {
        open.removeIf(it -> it.isFullWith(words, budget));
    }

    /** What parts two paragraphs parts their words in a passage. */
    void boundary() {
        open.removeIf(it -> it.isFullWith(" ", budget));
    }

    /**
     * The text is read: an answer without a place of its own stands where what it answers stands. A comment that has none is
     * shown nowhere by Word, and reported.
     */
    void end(Warnings warnings) {
        for (CommentDraft draft : byId.values()) {
            CommentDraft parent = draft.parent();
            if (!anchored.contains(draft) && parent != null && anchored.contains(parent)) {
                draft.place(parent.place());
                anchored.add(draft);
            } else if (!anchored.contains(draft)) {
                warnings.addForFile(WordWarningCode.COMMENT_UNPLACED, draft.words(), draft.author());
            }
            if (draft.isPictured() && anchored.contains(draft)) {
                warnings.addForFile(WordWarningCode.COMMENT_PICTURE, draft.words(), draft.author());
            }
        }
    }

    /** Those whose passage stands in the text, in its order; each answer follows what it answers. */
    List<WordComment> all() {
        var all = new ArrayList<WordComment>();
        var told = new LinkedHashSet<CommentDraft>();
        Map<CommentDraft, List<CommentDraft>> answers = new HashMap<>();
        for (CommentDraft draft : anchored) {
            CommentDraft parent = draft.parent();
            if (parent != null) {
                answers.computeIfAbsent(parent, it -> new ArrayList<>()).add(draft);
            }
        }
        for (CommentDraft draft : anchored) {
            if (draft.parent() == null) {
                tell(draft, answers, told);
            }
        }
        anchored.forEach(it -> tell(it, answers, told));
        told.forEach(it -> all.add(it.finished()));
        return all;
    }

    private static void tell(
            CommentDraft draft, Map<CommentDraft, List<CommentDraft>> answers, Set<CommentDraft> told) {
        if (told.add(draft)) {
            answers.getOrDefault(draft, List.of()).forEach(told::add);
        }
    }
}
