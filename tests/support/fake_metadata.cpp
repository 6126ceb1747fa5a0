// Writes down what is asked of it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_metadata.h"

namespace strongroom::test {

client::MetadataState FakeMetadata::state() const
{
    auto state = now;
    state.known = secrets.size();
    return state;
}

void FakeMetadata::open(const domain::OrganizationId& organization)
{
    calls << "open " + QString::fromStdString(organization.value);
}

void FakeMetadata::refresh(const domain::SecretId& secret)
{
    calls << "refresh " + QString::fromStdString(secret.value);
}

void FakeMetadata::reload()
{
    calls << "reload";
}

void FakeMetadata::wipe()
{
    calls << "wipe";
    secrets.clear();
    now = {};
    emit changed();
}

} // namespace strongroom::test
