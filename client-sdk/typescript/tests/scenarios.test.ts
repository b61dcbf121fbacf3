/** Every scenario that all SDKs share, against the real server. */

import { after, before } from "node:test";

import "./steps/asking.js";
import "./steps/ending.js";
import "./steps/loops.js";
import "./steps/publishing.js";
import "./steps/settling.js";
import "./steps/streams.js";
import { runScenarios } from "./gherkin.js";
import { endShared, startForgetful } from "./steps/servers.js";

before(startForgetful);
after(endShared);
runScenarios();
