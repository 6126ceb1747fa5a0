// The policies that were in force, and what each changed in another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/policy_version.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace strongroom::ui {

class DiffView;
class StateOverlay;
class TextLabel;

class PolicyHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyHistory(QWidget* parent = nullptr);

    /// Newest first; compares the newest with the one before.
    void setVersions(std::vector<domain::PolicyVersion> versions);
    StateOverlay& state() { return *m_overlay; }

private:
    QWidget* buildBar();
    void compare();

    std::vector<domain::PolicyVersion> m_versions;
    QComboBox* m_older;
    QComboBox* m_newer;
    TextLabel* m_about;
    DiffView* m_diff;
    StateOverlay* m_overlay;
};

/// "Version 3, since 24/11/2026 10:35", or the built-in one.
QString titleOf(const domain::PolicyVersion& policy);
/// Who proposed and who approved it, and why.
QString originOf(const domain::PolicyVersion& policy);

} // namespace strongroom::ui
