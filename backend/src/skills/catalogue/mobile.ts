/** Apps for phones, tablets and desktops. The format is that of `lines.ts`. */
export const mobile = `
android-development | Android development | Android, Android SDK, Android Studio, Google Android
android-jetpack | Android Jetpack
apache-cordova | Apache Cordova | =Cordova, PhoneGap
app-store-deployment | App Store deployment | App Store Connect, TestFlight, Google Play Console
arkit | ARKit | ARCore
capacitor | =Capacitor | Ionic Capacitor
cocoa-touch | Cocoa Touch | =Cocoa
cocoapods | CocoaPods
combine | =Combine | Combine framework
core-data | Core Data
dagger | =Dagger | Dagger Hilt, Dagger 2
expo | =Expo | Expo SDK, Expo.io
fastlane | Fastlane
flutter | =Flutter
ionic | =Ionic | Ionic Framework
ios-development | iOS development | =iOS, iOS SDK, Apple iOS
jetpack-compose | Jetpack Compose
kotlin-coroutines | Kotlin coroutines
kotlin-multiplatform | Kotlin Multiplatform | KMP, KMM, Kotlin Multiplatform Mobile
macintosh-development | Macintosh development | macOS development
mobile-development | Mobile development | mobile app development, mobile application development, mobile developer(s), mobile engineer(s), mobile apps
nativescript | NativeScript
offline-first | Offline-first
push-notifications | Push notifications | push notification, Firebase Cloud Messaging, APNs
react-native | React Native | ReactNative
retrofit | =Retrofit
rxjava | RxJava | RxSwift, RxKotlin
swiftui | SwiftUI
uikit | UIKit
watchos | watchOS
xcode | Xcode
`;
