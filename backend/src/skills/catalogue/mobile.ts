/** Apps for phones, tablets and desktops. The format is that of `lines.ts`. */
export const mobile = `
Android development | Android, Android SDK, Android Studio, Google Android
Android Jetpack
Apache Cordova | =Cordova, PhoneGap
App Store deployment | App Store Connect, TestFlight, Google Play Console
ARKit | ARCore
=Capacitor | Ionic Capacitor
Cocoa Touch | =Cocoa
CocoaPods
=Combine | Combine framework
Core Data
=Dagger | Dagger Hilt, Dagger 2
=Expo | Expo SDK, Expo.io
Fastlane
=Flutter
=Ionic | Ionic Framework
iOS development | =iOS, iOS SDK, Apple iOS
Jetpack Compose
Kotlin coroutines
Kotlin Multiplatform | KMP, KMM, Kotlin Multiplatform Mobile
Macintosh development | macOS development
Mobile development | mobile app development, mobile application development, mobile developer(s), mobile engineer(s), mobile apps
NativeScript
Offline-first
Push notifications | push notification, Firebase Cloud Messaging, APNs
React Native | ReactNative
=Retrofit
RxJava | RxSwift, RxKotlin
SwiftUI
UIKit
watchOS
Xcode
`;
