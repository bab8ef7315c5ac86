package org.switchboard.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * What someone wrote in Slack and a request is made from. Its {@code toString} hides it.
 *
 * @param text the text as people saw it
 * @param files the names of its files
 * @param fileIds their ids
 * @param source where to find it, as a line for people, if others can look there
 */
public record SourceMessage(String text, List<String> files, List<String> fileIds, Optional<String> source) {

	public SourceMessage {
		// old drafts have files that can only be looked at, not sent
		boolean known = fileIds.size() == files.size();
		text = (known ? text : text + "\n" + String.join("\n", files)).strip();
		files = known ? files.stream().map((name) -> IntakeWords.fileName(name).orElse(name)).toList() : List.of();
		fileIds = List.copyOf(fileIds);
	}

	/**
	 * Returns what the form starts with.
	 * @param draft the reference to the draft and its files
	 * @return its {@link FirstSentence} as the summary and all of it as details, unless
	 * the summary says it all
	 */
	public FormPrefill beginning(String draft) {
		String sentence = SlackText.oneLine(FirstSentence.of(this.text));
		String summary = SlackText.cut(sentence, IntakeForm.MAX_SUMMARY);
		boolean saysAll = summary.equals(SlackText.oneLine(this.text));
		return new FormPrefill(summary, details(saysAll ? "" : this.text), draft, List.copyOf(namesById().values()));
	}

	/**
	 * Returns the files, each once.
	 * @return names by id, in the order they came
	 */
	public Map<String, String> namesById() {
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < this.fileIds.size(); i++) {
			names.putIfAbsent(this.fileIds.get(i), this.files.get(i));
		}
		return names;
	}

	/**
	 * Whether the form has no room for all of it.
	 * @return whether it's cut
	 */
	public boolean isCut() {
		return this.text.length() > roomForText();
	}

	/**
	 * Returns what a draft keeps of it.
	 * @return at most twice what the form holds, which shows that it was cut
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

	// the address stays whole, since it leads to what doesn't fit
	private int roomForText() {
		return SlackLimits.TEXT_INPUT - this.source.orElse("").length() - IntakeWords.CUT.length() - 3;
	}

	@Override
	public String toString() {
		return "SourceMessage[" + this.text.length() + " characters, " + this.files.size() + " files]";
	}

}
