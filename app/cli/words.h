// What the command line understands, told by each family of commands for itself.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <any>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace strongroom::cli {

class CommandLine;

/// What holds for an option or an argument beside its type.
struct Rule
{
    bool required = false;
    std::vector<std::string> choices{};                        ///< Empty: any text.
    std::pair<std::int64_t, std::int64_t> range{0, INT64_MAX}; ///< Of a number, both included.
};

inline const Rule required{true};

/// A command while it is described. Names with dashes are options, without are arguments that stand
/// by their place ("file"); "--output,-o" gives two names. Targets are filled when the line is
/// read, and have to live until then: hold them with keep().
class Words
{
public:
    /// A command below this one. One that has commands below and no deed of its own wants one of
    /// them.
    Words command(const std::string& name, const std::string& help);

    Words& text(const std::string& name, std::string& target, const std::string& help,
                const Rule& rule = {});
    /// May be given more than once.
    Words& texts(const std::string& name, std::vector<std::string>& target, const std::string& help,
                 const Rule& rule = {});
    Words& number(const std::string& name, std::int64_t& target, const std::string& help,
                  const Rule& rule = {});
    Words& flag(const std::string& name, bool& target, const std::string& help);

    /// What the command does; answers the exit code.
    void runs(std::function<int()> deed);

    /// A place for what is filled in, as long-lived as the command line.
    template <class T>
    T& keep()
    {
        auto kept = std::make_shared<T>(); // std::any copies; there is one owner all the same.
        T& target = *kept;
        hold(std::move(kept));
        return target;
    }

private:
    friend class CommandLine;
    Words(CommandLine& line, CLI::App& app) : m_line(&line), m_app(&app) {}
    void hold(std::any kept);

    CommandLine* m_line;
    CLI::App* m_app;
};

class CommandLine
{
public:
    CommandLine(const std::string& description, const std::string& version);
    ~CommandLine();

    Words words();

    /// Reads the line and does what it says. Answers Usage, having said why, for a line that cannot
    /// be read.
    int run(int argc, char** argv);

private:
    friend class Words;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::cli
