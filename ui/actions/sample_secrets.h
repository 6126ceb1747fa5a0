// The person asks for sample secrets to try things with, or has had enough of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/directory_api.h"
#include "client/api/generator_api.h"
#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

/// On every sample, and on nothing else: what it marks is what is removed again.
inline constexpr std::string_view sampleLabel = "sample";

bool isSample(const domain::Secret& secret);

/// How many of how many were done.
using Progress = std::function<void(int done, int total)>;

struct SampleTools
{
    client::DirectoryApi& directory;
    client::SecretsApi& secrets;
    const client::GeneratorApi& generator;
};

/// Adds the environments that are missing and some dozen secrets with made values, one after
/// another, each as if a person did it. Stops when `asker` is gone; what was made until then stays.
/// One that is there already is left as it is. Answers how many were made.
void addSamples(SampleTools tools, domain::OrganizationId organization, QObject* asker,
                Progress progress, Then<int> then);

/// Moves them to the trash, from where they can be restored. Answers how many.
void removeSamples(client::SecretsApi& secrets, domain::OrganizationId organization, QObject* asker,
                   Progress progress, Then<int> then);

} // namespace strongroom::ui
