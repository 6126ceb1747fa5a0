// In a file of the person's own, by QSettings, which nobody else in the console names.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/settings/settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSettings>

namespace strongroom::ui::settings {
namespace {

/// Tests that name no program must neither read nor write a person's file.
bool hasFile()
{
    return !QCoreApplication::organizationName().isEmpty();
}

QString pathOf(Group group, const QString& name)
{
    Q_ASSERT(!name.isEmpty() && !name.contains('/'));
    return QLatin1String(group.name()) + '/' + name;
}

QVariant read(const QString& path, const QVariant& fallback)
{
    return hasFile() ? QSettings().value(path, fallback) : fallback;
}

void write(const QString& path, const QVariant& value)
{
    if (hasFile())
        QSettings().setValue(path, value);
}

void erase(const QString& path)
{
    if (hasFile())
        QSettings().remove(path);
}

} // namespace

QVariant value(Key key, const QVariant& fallback)
{
    return read(QLatin1String(key.name()), fallback);
}

void keep(Key key, const QVariant& value)
{
    write(QLatin1String(key.name()), value);
}

void forget(Key key)
{
    erase(QLatin1String(key.name()));
}

QVariant value(Group group, const QString& name)
{
    return read(pathOf(group, name), {});
}

void keep(Group group, const QString& name, const QVariant& value)
{
    write(pathOf(group, name), value);
}

void forget(Group group, const QString& name)
{
    erase(pathOf(group, name));
}

void forgetAll(Group group)
{
    erase(QLatin1String(group.name()));
}

QStringList namesIn(Group group)
{
    if (!hasFile())
        return {};
    QSettings kept;
    kept.beginGroup(QLatin1String(group.name()));
    return kept.childKeys();
}

std::optional<QString> setDamagedAside()
{
    if (!hasFile())
        return std::nullopt;
    QString path;
    {
        const QSettings kept;
        (void)kept.allKeys(); // It reads a section when somebody asks for one, and complains then.
        if (kept.status() != QSettings::FormatError)
            return std::nullopt;
        path = kept.fileName();
    }
    const auto aside = path + QStringLiteral(".damaged-")
                       + QDateTime::currentDateTimeUtc().toString("yyyyMMdd-HHmmss");
    if (!QFile::rename(path, aside))
        return std::nullopt;
    return aside;
}

} // namespace strongroom::ui::settings
