package headcount.scenarios;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** Every scenario that all SDKs share, against the real server. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("../../tests/scenarios")
@ConfigurationParameter(key = "cucumber.glue", value = "headcount.scenarios")
@ConfigurationParameter(key = "cucumber.publish.quiet", value = "true")
@ConfigurationParameter(key = "cucumber.junit-platform.naming-strategy", value = "long")
public class ScenariosTest {}
