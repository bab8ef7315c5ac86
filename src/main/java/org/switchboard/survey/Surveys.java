package org.switchboard.survey;

import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.OtherFile;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.yaml.FileRejected;
import org.switchboard.yaml.MistakeList;
import org.switchboard.yaml.Mistakes;
import org.switchboard.yaml.YamlFile;

/**
 * The surveys of the file that was configured, for all workspaces. A node does not start
 * with a file that has mistakes.
 */
@Component
public class Surveys implements OtherFile {

	private static final Logger logger = LoggerFactory.getLogger(Surveys.class);

	private static final String SETTING = "switchboard.survey.file";

	private final Optional<Resource> file;

	private final String secret;

	private final Directories directories;

	private volatile SurveyFile inUse;

	Surveys(SurveyProperties properties, Directories directories) {
		this.file = Optional.ofNullable(properties.file());
		this.secret = properties.secret();
		this.directories = directories;
		this.inUse = this.file.map(Surveys::atStart).orElse(SurveyFile.NONE);
	}

	/**
	 * What the file says.
	 * @return without a file, no surveys
	 */
	public SurveyFile current() {
		return this.inUse;
	}

	/**
	 * What pseudonyms are made with.
	 * @return the same on all nodes; empty only if there are no surveys
	 */
	public String secret() {
		return this.secret;
	}

	@Override
	public Optional<String> reload(WorkspaceId workspace) {
		return this.file.map((resource) -> {
			Mistakes mistakes = new Mistakes();
			try {
				Optional<SurveyFile> next = SurveyYaml.read(YamlFile.text(resource, SETTING), mistakes);
				next.ifPresent((read) -> this.inUse = read);
				return next.map((read) -> SurveyWords.loaded(read, unknown(workspace)))
					.orElseGet(() -> SurveyWords.rejected(new MistakeList(mistakes.list())));
			}
			catch (FileRejected ex) {
				return SurveyWords.UNREADABLE;
			}
		});
	}

	@EventListener
	void tellWhatIsUnknown(WorkspaceJoined joined) {
		unknown(joined.workspace()).forEach((sentence) -> logger.warn("{}: {}", joined.workspace(), sentence));
	}

	private List<String> unknown(WorkspaceId workspace) {
		return this.directories.find(workspace).map(this.inUse::unknown).orElse(List.of());
	}

	private static SurveyFile atStart(Resource resource) {
		Mistakes mistakes = new Mistakes();
		return SurveyYaml.read(YamlFile.text(resource, SETTING), mistakes)
			.orElseThrow(() -> new FileRejected(resource.getDescription(), SETTING, new MistakeList(mistakes.list())));
	}

}
