package org.switchboard.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * What somebody wrote in Slack, of which a request is to be made. Its {@code toString}
 * does not tell.
 *
 * @param text as people saw it
 * @param files the name and address of each file that came with it
 * @param fileIds their ids
 * @param source where to find it, as a line for people, if others can look there
 */
public record SourceMessage(String text, List<String> files, List<String> fileIds, Optional<String> source) {

	public SourceMessage {
		text = text.strip();
		files = List.copyOf(files);
		fileIds = List.copyOf(fileIds);
	}

	/**
	 * What is known of the request by this.
	 * @param draft what the form is to say of the draft and the files
	 * @return its {@link FirstSentence} in few words, and all of it as details, unless these few
	 * words say it all
	 */
	public FormPrefill beginning(String draft) {
		String sentence = SlackText.oneLine(FirstSentence.of(this.text));
		String summary = SlackText.cut(sentence, IntakeForm.MAX_SUMMARY);
		boolean saysAll = summary.equals(SlackText.oneLine(this.text));
		return new FormPrefill(summary, details(saysAll ? "" : this.text), draft);
	}

	/**
	 * Whether the form holds less than this.
	 * @return whether its beginning is cut
	 */
	public boolean isCut() {
		return this.text.length() > roomForText(ending());
	}

	/**
	 * What is kept of it in a draft.
	 * @return no more than twice what the form holds, which says that it is cut
	 */
	public SourceMessage shortened() {
		return new SourceMessage(SlackText.cut(this.text, 2 * SlackLimits.TEXT_INPUT), this.files, this.fileIds, this.source);
	}

	private String details(String words) {
		String ending = ending();
		int room = roomForText(ending);
		String said = (words.length() > room) ? SlackText.cut(words, room) + "\n" + IntakeWords.CUT : words;
		return (said + "\n\n" + ending).strip();
	}

	private static int roomForText(String ending) {
		return SlackLimits.TEXT_INPUT - ending.length() - IntakeWords.CUT.length() - 3;
	}

	// the address stays whole: there is the rest of what does not fit
	private String ending() {
		List<String> lines = new ArrayList<>();
		String last = this.source.orElse("");
		int room = SlackLimits.TEXT_INPUT / 2 - last.length();
		for (String file : this.files) {
			room -= file.length() + 1;
			if (room < 0) {
				lines.add(IntakeWords.moreFiles(this.files.size() - lines.size()));
				break;
			}
			lines.add(file);
		}
		lines.add(last);
		return String.join("\n", lines).strip();
	}

	@Override
	public String toString() {
		return "Passage[" + this.text.length() + " characters, " + this.files.size() + " files]";
	}

}
