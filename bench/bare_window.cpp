// The least that Qt needs to show a window as large as the console's: what its start is held
// against.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include <QApplication>
#include <QPushButton>

int main(int argc, char** argv)
{
    QApplication program(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Bare window"));
    window.resize(1280, 800);
    QPushButton button(QStringLiteral("Sign in with the browser"), &window);
    window.show();
    return QApplication::exec();
}
