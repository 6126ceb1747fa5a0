// Metadata that a test puts there, with the real index.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/metadata_api.h"
#include "models/index/secret_index.h"

#include <QStringList>

namespace strongroom::test {

class FakeMetadata : public client::MetadataApi
{
public:
    /// Change them, then tell().
    index::SecretIndex secrets;
    client::MetadataState now{};
    /// What was asked of it, in order: "open org-1", "refresh secret-1", "reload", "wipe".
    QStringList calls{};

    void tell() { emit changed(); }

    const index::SecretIndex& index() const override { return secrets; }
    client::MetadataState state() const override;
    void open(const domain::OrganizationId& organization) override;
    void refresh(const domain::SecretId& secret) override;
    void reload() override;
    void wipe() override;
};

} // namespace strongroom::test
