package org.switchboard.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * What somebody wrote in Slack, of which a request is to be made. Its {@code toString}
 * does not tell.
 *
 * @param text as people saw it
 * @param files what each file is called that came with it
 * @param fileIds their ids
 * @param source where to find it, as a line for people, if others can look there
 */
public record SourceMessage(String text, List<String> files, List<String> fileIds, Optional<String> source) {

	public SourceMessage {
		// drafts of early versions have files that cannot be sent, only looked at
		boolean known = fileIds.size() == files.size();
		text = (known ? text : text + "\n" + String.join("\n", files)).strip();
		files = known ? files.stream().map((name) -> IntakeWords.fileName(name).orElse(name)).toList() : List.of();
		fileIds = List.copyOf(fileIds);
	}

	/**
	 * What is known of the request by this.
	 * @param draft what the form is to say of the draft and the files
	 * @return its {@link FirstSentence} in few words, and all of it as details, unless
	 * these few words say it all
	 */
	public FormPrefill beginning(String draft) {
		String sentence = SlackText.oneLine(FirstSentence.of(this.text));
		String summary = SlackText.cut(sentence, IntakeForm.MAX_SUMMARY);
		boolean saysAll = summary.equals(SlackText.oneLine(this.text));
		return new FormPrefill(summary, details(saysAll ? "" : this.text), draft, List.copyOf(namesById().values()));
	}

	/**
	 * The files, each once.
	 * @return their names by their ids, in the order they came in
	 */
	public Map<String, String> namesById() {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < this.fileIds.size(); i++) {
			names.putIfAbsent(this.fileIds.get(i), this.files.get(i));
		}
		return names;
	}

	/**
	 * Whether the form holds less than this.
	 * @return whether its beginning is cut
	 */
	public boolean isCut() {
		return this.text.length() > roomForText();
	}

	/**
	 * What is kept of it in a draft.
	 * @return no more than twice what the form holds, which says that it is cut
	 */
	public SourceMessage shortened() {
		return new SourceMessage(SlackText.cut(this.text, 2 * SlackLimits.TEXT_INPUT), this.files, this.fileIds,
				this.source);
	}

	private String details(String words) {
		int room = roomForText();
		String said = (words.length() > room) ? SlackText.cut(words, room) + "\n" + IntakeWords.CUT : words;
		return (said + "\n\n" + this.source.orElse("")).strip();
	}

	// the address stays whole: there is the rest of what does not fit
	private int roomForText() {
		return SlackLimits.TEXT_INPUT - this.source.orElse("").length() - IntakeWords.CUT.length() - 3;
	}

	@Override
	public String toString() {
		return "SourceMessage[" + this.text.length() + " characters, " + this.files.size() + " files]";
	}

}
