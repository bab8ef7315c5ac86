package org.switchboard.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import org.switchboard.privacy.StudentInformation;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * A file that comes with a form and that its sender may leave out. It grants no right to
 * the file; only {@link SealedFiles} do.
 *
 * @param id the file's id
 * @param name its name; a very long one is cut
 * @param sent whether to send it
 */
record FileChoice(String id, String name, boolean sent) {

	private static final String BLOCK = "files:";

	private static final int IN_A_BLOCK = 10;

	// files whose names are unknown are shown by their ids
	static List<FileChoice> all(List<Origin.Attachment> files, List<String> names) {
		List<FileChoice> all = new ArrayList<>();
		for (Origin.Attachment file : files) {
			String name = (all.size() < names.size()) ? names.get(all.size()) : file.id();
			all.add(new FileChoice(file.id(), name, true));
		}
		return all;
	}

	// reads them from a form, the only place with their names
	static List<FileChoice> in(View view) {
		return Stream.ofNullable(view.getBlocks())
			.flatMap(List::stream)
			.filter(InputBlock.class::isInstance)
			.map(InputBlock.class::cast)
			.filter((block) -> block.getBlockId() != null && block.getBlockId().startsWith(BLOCK))
			.flatMap((block) -> in(block, ticked(view, block.getBlockId())))
			.toList();
	}

	private static Stream<FileChoice> in(InputBlock block, Set<String> ticked) {
		return (block.getElement() instanceof CheckboxesElement boxes) ? Stream.ofNullable(boxes.getOptions())
			.flatMap(List::stream)
			.map((option) -> new FileChoice(option.getValue(), name(option), ticked.contains(option.getValue())))
				: Stream.empty();
	}

	private static String name(OptionObject option) {
		String shown = option.getText().getText();
		return (option.getDescription() != null)
				? shown.substring(0, shown.length() - 1) + option.getDescription().getText() : shown;
	}

	private static Set<String> ticked(View view, String block) {
		return Modals.value(view, block)
			.map(ViewState.Value::getSelectedOptions)
			.stream()
			.flatMap(List::stream)
			.map(ViewState.SelectedOption::getValue)
			.collect(Collectors.toSet());
	}

	// Slack takes no checkboxes without options
	static List<LayoutBlock> inputs(List<FileChoice> files) {
		List<LayoutBlock> inputs = new ArrayList<>();
		for (int from = 0; from < files.size(); from += IN_A_BLOCK) {
			inputs.add(input(BLOCK + from, files.subList(from, Math.min(files.size(), from + IN_A_BLOCK))));
		}
		return inputs;
	}

	private static LayoutBlock input(String block, List<FileChoice> files) {
		List<OptionObject> ticked = files.stream().filter(FileChoice::sent).map(FileChoice::option).toList();
		return Modals.input(block, IntakeWords.FILES)
			.optional(true)
			.hint(Modals.plain(IntakeWords.FILES_HINT))
			.element(CheckboxesElement.builder()
				.actionId(Modals.VALUE)
				.options(files.stream().map(FileChoice::option).toList())
				.initialOptions(ticked.isEmpty() ? null : ticked)
				.build())
			.build();
	}

	// as much of a long name as fits an option
	private OptionObject option() {
		OptionObject option = Modals.option(this.name, this.id);
		String shown = option.getText().getText();
		if (!shown.equals(this.name)) {
			String rest = this.name.substring(shown.length() - 1);
			option.setDescription(Modals.plain(SlackText.cut(rest, SlackLimits.OPTION)));
		}
		return option;
	}

	static String namesOfSent(List<FileChoice> files) {
		return files.stream()
			.filter(FileChoice::sent)
			.map(FileChoice::name)
			.map(StudentInformation::fileName)
			.collect(Collectors.joining("\n"));
	}

	static boolean isLeftOut(List<FileChoice> files, Origin.Attachment file) {
		return files.stream().anyMatch((choice) -> choice.id().equals(file.id()) && !choice.sent());
	}

}
