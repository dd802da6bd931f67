package org.beenthere.bench;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story.ExternalFunction;
import java.util.List;

/** The story told by ink. It is loaded once; only its state changes. */
final class InkStory {

    private final com.bladecoder.ink.runtime.Story story;

    InkStory() throws Exception {
        // ink's compiler writes a byte order mark.
        story = new com.bladecoder.ink.runtime.Story(
                Resources.text("turn/request-a-peer.ink.json").replace("\uFEFF", ""));
        ExternalFunction<String> opened = _ -> "opened";
        story.bindExternalFunction("request_open", opened);
    }

    /** Begins the story, and tells it up to the first choice. */
    String begin() throws Exception {
        story.resetState();
        return story.continueMaximally();
    }

    /** Takes a choice, and tells the story up to the next one. */
    String choose(int choice) throws Exception {
        story.chooseChoiceIndex(choice);
        return story.continueMaximally();
    }

    /** The labels of the current choices. */
    List<String> labels() {
        return story.getCurrentChoices().stream().map(Choice::getText).toList();
    }

    String write() throws Exception {
        return story.getState().toJson();
    }

    void read(String kept) throws Exception {
        story.getState().loadJson(kept);
    }

    /** The index among the choices of each button that is pressed. */
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
