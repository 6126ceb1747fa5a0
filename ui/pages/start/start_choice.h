// The first question of all: where the secrets are to be.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace strongroom::ui {

enum class StartAnswer { ThisComputer, Server };

/// Whether somebody has answered it at this computer.
bool startWasChosen();
void keepStart(StartAnswer answer);

/// Stands in the sign-in page's card, in front of signing in.
class StartChoice : public QWidget
{
    Q_OBJECT

public:
    explicit StartChoice(QWidget* parent = nullptr);

    /// The focus on the first answer.
    void begin();

signals:
    void computerChosen();
    void serverWished();

private:
    QPushButton* m_computer;
};

} // namespace strongroom::ui
