// Walks through a YAML tree and says, by line, what does not fit.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <boost/json/value.hpp>
#include <yaml-cpp/node/node.h>

#include <functional>
#include <initializer_list>
#include <string>
#include <vector>

namespace strongroom::authz::stores {

/// Thrown at the first thing that does not fit; readYaml() catches it.
struct Unfit
{
    int line = 0; ///< From 1; 0 if nobody knows.
    std::string why{};
};

/// Nodes that one file may hold, those behind an alias counted each time: a few lines of aliases to
/// aliases stand for more than memory holds.
inline constexpr std::size_t maxNodes = 4'000'000;

class YamlReader
{
public:
    using Member = std::function<void(const std::string& name, const YAML::Node& value)>;

    /// Of a map: each member once, and none but those named.
    void members(const YAML::Node& map, std::initializer_list<const char*> known,
                 const Member& take);
    /// Of a map, whatever its keys are.
    void members(const YAML::Node& map, const Member& take);
    void list(const YAML::Node& node, const std::function<void(const YAML::Node&)>& take);

    std::string text(const YAML::Node& node);
    std::vector<std::string> texts(const YAML::Node& node);
    bool truth(const YAML::Node& node);
    /// Plain scalars by YAML's core schema, quoted ones as texts.
    boost::json::value json(const YAML::Node& node, int depth = 0);

    [[noreturn]] static void refuse(const YAML::Node& node, const std::string& why);

private:
    using Walk = std::function<void(const YAML::Node& name, const YAML::Node& value)>;
    void walk(const YAML::Node& map, const Walk& take);
    void count();

    std::size_t m_nodes = 0;
};

/// Parses one document and hands its root to `read`. Fails with InvalidInput, "FILE:LINE: why", for
/// what is no YAML and for whatever `read` refuses.
Result<Done> readYaml(const std::string& text, const std::string& file,
                      const std::function<void(YamlReader&, const YAML::Node&)>& read);

} // namespace strongroom::authz::stores
