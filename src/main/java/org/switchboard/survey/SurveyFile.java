package org.switchboard.survey;

import java.util.List;
import java.util.Optional;

import org.switchboard.directory.Directory;

/**
 * The content of the survey file.
 *
 * @param budget how often one person may be asked
 * @param surveys the surveys, in the order of the file
 */
public record SurveyFile(FatigueBudget budget, List<Survey> surveys) {

	static final SurveyFile NONE = new SurveyFile(FatigueBudget.DEFAULT, List.of());

	public SurveyFile {
		surveys = List.copyOf(surveys);
	}

	public Optional<Survey> find(String id) {
		return this.surveys.stream().filter((survey) -> survey.id().equals(id)).findFirst();
	}

	// one sentence, without a period, for each name that isn't in the directory
	List<String> unknown(Directory directory) {
		return this.surveys.stream().flatMap((survey) -> survey.unknown(directory).stream()).toList();
	}

}
