import { mount } from "svelte";
import App from "./App.svelte";
import { connect } from "./backend/call";
import { program } from "./backend/client";
import { watchingJobs } from "./backend/jobs.svelte";
import "./styles/index.css";

const target = document.getElementById("app");
if (!target) throw new Error("the page has no element for the program");
connect(watchingJobs(program));
mount(App, { target });
