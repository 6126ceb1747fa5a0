// Keys by their names, each with its time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/audit/certificate_end_snapshot.h"

#include <yaml-cpp/emitter.h>

namespace strongroom::server {

std::string endsSnapshot(const domain::CertificateEnds& ends)
{
    if (ends.empty())
        return {};
    YAML::Emitter out;
    out << YAML::BeginMap << YAML::Key << "certificateEnds" << YAML::Value << YAML::BeginMap;
    for (const auto& [key, end] : ends)
        out << YAML::Key << key << YAML::Value << toRfc3339(end);
    out << YAML::EndMap << YAML::EndMap;
    return std::string(out.c_str()) + '\n';
}

} // namespace strongroom::server
