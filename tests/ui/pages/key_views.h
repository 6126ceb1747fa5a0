// The views of encryption keys and of long operations, for tests that walk through every view.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"

#include <QWidget>

#include <functional>

namespace strongroom::ui {
class KeyWizard;
}

namespace strongroom::test {

/// An active key in AWS, one in OpenBao that is shut, the runner's own with nothing under it, and
/// one that nobody holds.
void fillKeys(FakePlane& plane);
domain::Rewrap someRewrap();
/// As the runner answers when it cannot use a key.
Error keyShutAt(const std::string& step, const std::string& message);

/// On that step of its four, for OpenBao.
ui::KeyWizard* keyWizardAt(FakePlane& plane, int step);

using MakeView = std::function<QWidget*(FakePlane&)>;
using MakeWindow = std::function<QWidget*(FakePlane&, const char* action)>;

void addKeyViews(const std::function<void(const char* name, MakeView make)>& row,
                 const MakeWindow& window);

} // namespace strongroom::test
