package org.beenthere.bench;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story.ExternalFunction;
import java.util.List;

/** The story told by ink. It is read once; what changes is its state. */
final class InkStory {

    private final com.bladecoder.ink.runtime.Story story;

    InkStory() throws Exception {
        // The compiler begins its file with a byte order mark.
        story = new com.bladecoder.ink.runtime.Story(
                Resources.text("turn/request-a-peer.ink.json").replace("\uFEFF", ""));
        ExternalFunction<String> opened = _ -> "opened";
        story.bindExternalFunction("request_open", opened);
    }

    /** Begins anew, and tells what there is until the first choice. */
    String begin() throws Exception {
        story.resetState();
        return story.continueMaximally();
    }

    /** Takes a choice, and tells what there is until the next. */
    String choose(int choice) throws Exception {
        story.chooseChoiceIndex(choice);
        return story.continueMaximally();
    }

    /** The labels of what can be chosen now. */
    List<String> labels() {
        return story.getCurrentChoices().stream().map(Choice::getText).toList();
    }

    String write() throws Exception {
        return story.getState().toJson();
    }

    void read(String kept) throws Exception {
        story.getState().loadJson(kept);
    }

    /** For each button that is pressed, its place among the choices. */
    int[] choices() throws Exception {
        begin();
        var choices = new int[Story.PRESSED.size()];
        for (int i = 0; i < choices.length; i++) {
            choices[i] = labels().indexOf(Story.PRESSED.get(i));
            choose(choices[i]);
        }
        return choices;
    }
}
