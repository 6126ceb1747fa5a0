// The incident that one is at work on, and how long it stands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace strongroom::ui {

/// Hidden while there is none.
class IncidentChip : public QPushButton
{
    Q_OBJECT

public:
    explicit IncidentChip(const QString& id, QWidget* parent = nullptr);

private:
    void tell();
};

} // namespace strongroom::ui
