// The command line in CLI11, whose header is heavy and stays in this file.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/words.h"

#include "app/cli/outcome.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <map>

namespace strongroom::cli {

struct CommandLine::State
{
    explicit State(const std::string& description) : program(description) {}

    CLI::App program;
    std::map<const CLI::App*, std::function<int()>> deeds{};
    std::vector<std::any> kept{};
};

namespace {

void apply(const Rule& rule, CLI::Option* option)
{
    option->required(rule.required);
    if (!rule.choices.empty())
        option->check(CLI::IsMember(rule.choices));
}

} // namespace

Words Words::command(const std::string& name, const std::string& help)
{
    return {*m_line, *m_app->add_subcommand(name, help)};
}

Words& Words::text(const std::string& name, std::string& target, const std::string& help,
                   const Rule& rule)
{
    apply(rule, m_app->add_option(name, target, help));
    return *this;
}

Words& Words::texts(const std::string& name, std::vector<std::string>& target,
                    const std::string& help, const Rule& rule)
{
    // One value a mention: an option never swallows the argument that follows it.
    apply(rule, m_app->add_option(name, target, help)->allow_extra_args(name.front() != '-'));
    return *this;
}

Words& Words::number(const std::string& name, std::int64_t& target, const std::string& help,
                     const Rule& rule)
{
    auto* option = m_app->add_option(name, target, help);
    apply(rule, option);
    option->check(CLI::Range(rule.range.first, rule.range.second));
    return *this;
}

Words& Words::flag(const std::string& name, bool& target, const std::string& help)
{
    m_app->add_flag(name, target, help);
    return *this;
}

void Words::runs(std::function<int()> deed)
{
    m_line->m_state->deeds[m_app] = std::move(deed);
}

void Words::hold(std::any kept)
{
    m_line->m_state->kept.push_back(std::move(kept));
}

CommandLine::CommandLine(const std::string& description, const std::string& version)
    : m_state(std::make_unique<State>(description))
{
    m_state->program.set_version_flag("--version", version);
    // So that --server and its like may stand behind the command, too.
    m_state->program.fallthrough();
}

CommandLine::~CommandLine() = default;

Words CommandLine::words()
{
    return {*this, m_state->program};
}

int CommandLine::run(int argc, char** argv)
{
    try {
        m_state->program.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return m_state->program.exit(wrong) == 0 ? Yes : Usage;
    }
    const CLI::App* said = &m_state->program;
    for (auto below = said->get_subcommands(); !below.empty(); below = said->get_subcommands())
        said = below.front();
    const auto deed = m_state->deeds.find(said);
    if (deed != m_state->deeds.end())
        return deed->second();
    std::cerr << said->help();
    return Usage;
}

} // namespace strongroom::cli
